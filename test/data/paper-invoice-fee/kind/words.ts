import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '紙の請求書の発行手数料', en: 'Fee for invoices on paper' },
  invoices: { ja: '紙の請求書の通数', en: 'Invoices on paper' },
  postedOn: { ja: '発送日', en: 'Posted on' },
  feePerInvoice: { ja: '1通あたりの手数料', en: 'Fee per invoice' },
  freeInvoices: { ja: '無料の通数', en: 'Invoices free of charge' },
  isCharged: { ja: '無料の通数を超えるか', en: 'More than are free' },
  charged: { ja: '有料の通数', en: 'Invoices charged' },
  fee: { ja: '発行手数料', en: 'Fee' },
  'code.all-free': {
    ja: '無料の通数までなので、手数料はかかりません。',
    en: 'No more than are free: no fee is charged.',
  },

  // How steps come about
  'operation.is-beyond-free': { ja: '無料の通数を超えるか', en: 'more than are free' },
  'operation.beyond-free': { ja: '無料の通数を除いた通数', en: 'those beyond the free ones' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  rule: (say) => [
    {
      ja: say`紙の請求書を受け取るときの手数料です。無料の通数を超えた1通ごとに${'feePerInvoice'}がかかります。`,
      en: say`What invoices on paper cost. Each one beyond the free ones costs ${'feePerInvoice'}.`,
    },
  ],
  formula: (say) => [{ ja: say`${'feePerInvoice'} × 有料の通数`, en: say`${'feePerInvoice'} × invoices charged` }],
  because: (say) => [
    {
      ja: say`${'invoices'}通のうち有料の${'charged'}通に、1通あたり${'feePerInvoice'}がかかります。`,
      en: say`Of ${'invoices'} on paper ${'charged'} cost ${'feePerInvoice'} each.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `紙 かみ 請求書 せいきゅうしょ 郵送 ゆうそう 発行手数料 はっこうてすうりょう ${prices.ja}`,
    en: `paper invoice bill post mail statement fee ${prices.en}`,
  },
}
