// Full-width forms, the space that goes with them, and single characters for 令和, 平成, 昭和, (日). Not every form that
// Unicode knows: ² and ① are no digits of a number.
const wide = /[\u2f00-\u2fdf\u3000\u322a-\u3230\u32ff\u337b-\u337c\uff01-\uffe6]+/g

/** What was typed in half-width characters, with single spaces, and none around 年, 月, 日, 時, 分 and 秒. */
export const plainText = (typed: string): string =>
  typed
    .replace(wide, (run) => run.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日時分秒]) ?/g, '$1')
    .trim()
