const marks: Record<string, string> = { ',': '，', ';': '；', ':': '：' }

/** Chinese text with the marks of Chinese: what comes from the platform is written for terminals too. */
export const fullWidth = (text: string) =>
  text.replaceAll(/\(([^()]*\p{sc=Han}[^()]*)\)/gu, '（$1）').replaceAll(/(?<=[\p{sc=Han}）”])\s*([,;:])\s*/gu, (_, mark: string) => marks[mark] ?? mark)
