// Full-width forms, the space that goes with them, single characters for 令和, 平成, 昭和, (日), and those that stand twice in
// Unicode, as 令 does. Not every form that Unicode knows: ² and ① are no digits of a number.
const wide = /[\u2f00-\u2fdf\u3000\u322a-\u3230\u32ff\u337b-\u337c\uf900-\ufaff\uff01-\uffe6]+/g

// Marks of direction and of where a line may break come along when text is pasted; nobody sees them.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g

/** What was typed in half-width characters that can be seen, with single spaces, and none around 年, 月, 日, 時, 分 and 秒. */
export const plainText = (typed: string): string =>
  typed
    .replace(invisible, '')
    .replace(wide, (run) => run.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日時分秒]) ?/g, '$1')
    .trim()
