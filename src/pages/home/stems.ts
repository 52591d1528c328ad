const endings = [
  /^([a-z]{3,})s$/,
  /^([a-z]{4,}?)(?:ies|ing|ed|es)$/,
  // British: cancelling, cancelled.
  /^([a-z]{3,}l)l(?:ing|ed)$/,
  /^([a-z]{5,})e$/,
]

/** An English word, and what it may be a form of: "fees" of "fee", "delayed" of "delay", "cancelled" of "cancel". */
export const stems = (word: string): readonly string[] => [
  word,
  ...endings.flatMap((ending) => {
    const [, stem] = ending.exec(word) ?? []
    return stem === undefined ? [] : [stem]
  }),
]
