import type { Language } from '../../ui/text/format.ts'

/** What people call the statutes that any terms may cite, by their ids; the first name is shown. In either language at once. */
export const lawNames: Readonly<Record<string, { readonly [L in Language]: readonly [string, ...string[]] }>> = {
  'civil-code': { ja: ['民法'], en: ['Civil Code'] },
  'consumer-contract-act': { ja: ['消費者契約法'], en: ['Consumer Contract Act'] },
  'consumption-tax-act': { ja: ['消費税法'], en: ['Consumption Tax Act'] },
  'holidays-act': { ja: ['国民の祝日に関する法律', '祝日法'], en: ['Act on National Holidays'] },
  'banking-act-order': { ja: ['銀行法施行令'], en: ['Order for Enforcement of the Banking Act'] },
  'currency-act': {
    ja: ['通貨の単位及び貨幣の発行等に関する法律', '通貨法'],
    en: ['Currency Act'],
  },
  'telecommunications-ordinance': {
    ja: ['電気通信事業法施行規則'],
    en: ['Enforcement Ordinance of the Telecommunications Business Act'],
  },
  'supreme-court': { ja: ['最高裁判所判決', '最高裁'], en: ['Supreme Court'] },
  'tokyo-district-court': { ja: ['東京地方裁判所判決', '東京地裁'], en: ['Tokyo District Court'] },
}

const ids: readonly (readonly [name: RegExp, id: string])[] = Object.entries(lawNames).flatMap(([id, { ja, en }]) =>
  [...ja, ...en].map((name) => [new RegExp(name, 'gi'), id] as const),
)

/** A text with the ids of statutes for their names. */
export const withLawIds = (text: string): string =>
  ids.reduce((written, [name, id]) => written.replace(name, ` ${id} `), text)
