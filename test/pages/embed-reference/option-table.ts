import { type OptionRow, optionRows } from '../../../src/pages/embed-reference/options.tsx'
import { embedReference } from '../../../src/pages/embed-reference/words.ts'

/** The table of the embed's README, made from the options themselves. */

const code = (text: string): string => `\`${text}\``
const places = { path: embedReference.inPath.en, facts: embedReference.inFacts.en }

function line(row: OptionRow): string {
  const { id, element, link, frame, values, preset, inAddress } = row
  const inLink = inAddress.link === undefined ? code(link) : `${places[inAddress.link]}, or ${code(link)}`
  const inFrame = inAddress.frame === undefined ? code(frame) : places[inAddress.frame]
  const may = values.length === 0 ? '' : `. ${embedReference.values.en} ${values.map(code).join(', ')}`
  const otherwise = preset === undefined ? '' : `. ${embedReference.preset.en} ${code(preset)}`
  return `| ${code(element)} | ${inLink} | ${inFrame} | ${embedReference.optionTexts[id].en}${may}${otherwise} |`
}

export const optionTable = [
  '| element | link | frame’s address | what it does |',
  '| --- | --- | --- | --- |',
  ...optionRows.map(line),
].join('\n')
