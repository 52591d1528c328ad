import './tokens.css'
import './base.css'
import '../form/form.css'
import '../answer/answer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root === null) throw new RangeError('main: the page has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
