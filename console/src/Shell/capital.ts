/** A word with its first letter in upper case. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
