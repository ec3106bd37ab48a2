import { usePolicyWords } from './words'

const minutesOfHour = 60
const minutesOfDay = 24 * minutesOfHour

/** A time that rules give in minutes, as people say it. */
export function useDuration() {
  const say = usePolicyWords()
  return (minutes: number) => {
    if (minutes >= 2 * minutesOfDay && minutes % minutesOfDay === 0) return say('days', { count: minutes / minutesOfDay })
    if (minutes >= minutesOfHour && minutes % minutesOfHour === 0) return say('hours', { count: minutes / minutesOfHour })
    return say('minutes', { count: minutes })
  }
}
