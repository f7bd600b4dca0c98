interface SourceLinkProps {
  source: string | null
  url?: string | null | undefined
}

/** Who says so, linked when it can be read there. An address elsewhere learns nothing of its reader. */
export function SourceLink({ source, url }: SourceLinkProps) {
  const name = source ?? url
  if (!name) return null
  if (!url || !/^https?:/i.test(url)) return name
  return (
    <a href={url} rel="external noreferrer nofollow">
      {name}
    </a>
  )
}
