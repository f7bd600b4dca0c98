/** A metric that is only known by its key, such as `litter-index`, is read as words. */
export function metricName(metric: string): string {
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(metric)) return metric
  const words = metric.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
