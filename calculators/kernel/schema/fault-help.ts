import type { Words } from './words.ts'

/**
 * What the degrees of fault mean, for who chooses one. What counts as none is up to the terms: a seed says it in place of
 * what is said here.
 */
export const faultHelp: Readonly<Record<string, Words>> = {
  'help.none': {
    ja: '会社に落ち度がない、または約款が会社の責任としていない原因（予告した保守、不可抗力など）によるもの。',
    en: 'The company did nothing wrong, or the cause is one that the terms exempt, such as announced maintenance or force majeure.',
  },
  'help.negligence': {
    ja: '会社として普通に払うべき注意が足りなかったもの（作業の手違い、確認漏れなど）。',
    en: 'The company lacked the care that is ordinarily due, as in a slip in its work or a check left out.',
  },
  'help.gross-negligence': {
    ja: 'わずかな注意で防げたのに怠ったもの。わざとに近い、著しい不注意。',
    en: 'The least care would have prevented it: carelessness that comes near to doing it on purpose.',
  },
  'help.intent': {
    ja: '損害が生じると分かっていて、あえて行ったもの。',
    en: 'The company knew that damage would follow and did it all the same.',
  },
}
