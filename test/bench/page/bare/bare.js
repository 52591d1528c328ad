const form = document.querySelector('form')
const headline = document.querySelector('.headline')
const day = 86_400_000

function show() {
  const { principal, dueOn, paidOn } = form.elements
  const days = (Date.parse(paidOn.value) - Date.parse(dueOn.value)) / day
  const fee = Math.floor((Number(principal.value) * 0.146 * days) / 365)
  headline.textContent = Number.isNaN(fee) ? '—' : `${fee.toLocaleString('ja-JP')}円`
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1)))
  if (form.elements[name]) form.elements[name].value = value
show()
form.addEventListener('input', show)
