/** Who says so, linked when it can be read there. */
export function SourceLink({ source, url }: { source: string | null; url?: string | null }) {
  const name = source ?? url
  if (!name) return null
  return url && /^https?:/i.test(url) ? <a href={url}>{name}</a> : name
}
