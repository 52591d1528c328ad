import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React can be: the form of the late payment, and nothing that computes. */
const labels = {
  principal: '滞納額（税込）',
  dueOn: '支払期日',
  paidOn: '支払日',
  billed: '請求書の金額',
}
const customers = { business: '事業者', consumer: '消費者' }

function Form() {
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({})
  const enter = (name: string, value: string): void => setFacts((before) => ({ ...before, [name]: value }))
  return (
    <form>
      {Object.entries(labels).map(([name, label]) => (
        <p key={name}>
          <label>
            {label} <input name={name} value={facts[name] ?? ''} onChange={({ target }) => enter(name, target.value)} />
          </label>
        </p>
      ))}
      <fieldset>
        <legend>利用者の区分</legend>
        {Object.entries(customers).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="customer"
              checked={facts['customer'] === value}
              onChange={() => enter('customer', value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </form>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Form />)
