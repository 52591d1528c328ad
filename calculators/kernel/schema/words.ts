/** A text in both languages of the product. */
export interface Words {
  readonly ja: string
  readonly en: string
}
