/** Whether an option is meant by what was typed: some of its name or of its value. */
export const findOption = (text: string, option?: { value: string; label: string }) => `${option?.label ?? ''} ${option?.value ?? ''}`.toLowerCase().includes(text.trim().toLowerCase())
