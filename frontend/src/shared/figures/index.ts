export { formatAmount } from './amount'
export { formatDate, formatPeriod } from './date'
export { metricName } from './metric'
export { formatNumber, formatShare } from './number'
