import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { formatDate } from '../shared/figures'
import type { ResultOf } from '../shared/graphql'
import { Prose } from '../shared/prose/prose'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { Facts } from './facts'
import { messages } from './messages'
import { ResourcePage as ResourcePageDocument } from './resource.document'

export type Resource = NonNullable<ResultOf<typeof ResourcePageDocument>['resource']>

export default function ResourcePage() {
  const { slug = '' } = useParams()
  const [asked] = useQuery({ query: ResourcePageDocument, variables: { slug } })
  return <Answer asked={asked}>{({ resource }) => (resource ? <Shown resource={resource} /> : <NotFoundPage />)}</Answer>
}

function Shown({ resource }: { resource: Resource }) {
  const { say, language } = useWords(messages)
  const lang = usePartLanguage()(resource.language)
  return (
    <Page
      title={resource.title}
      lead={resource.summary}
      lang={lang}
      crumbs={[{ to: '/search?kind=RESOURCE', name: say('resources') }]}
      beside={<SampleBadge sample={resource.sample} />}
    >
      {resource.isStale && resource.reviewBy ? (
        <p className="warning">{say('stale', { day: formatDate(resource.reviewBy, language) })}</p>
      ) : null}
      <Facts resource={resource} />
      <p className="actions">
        {resource.link ? (
          <a className="usa-button" href={resource.link} rel="external noreferrer nofollow">
            {say('readOriginal')}
          </a>
        ) : null}
        {resource.body ? (
          <>
            <button type="button" className="usa-button usa-button--outline" onClick={() => window.print()}>
              {say('print')}
            </button>
            <a
              className="usa-button usa-button--outline"
              href={`/resources/${encodeURIComponent(resource.slug)}.md`}
              download
            >
              {say('markdown')}
            </a>
          </>
        ) : null}
      </p>
      {resource.body ? (
        <article className="paper" lang={lang}>
          <Prose markdown={resource.body} top={2} />
        </article>
      ) : (
        <p className="quiet">{say('onlyLink')}</p>
      )}
      <UsedBy steps={resource.usedBy} />
    </Page>
  )
}

function UsedBy({ steps }: { steps: Resource['usedBy'] }) {
  const { say } = useWords(messages)
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{say('usedBy')}</h2>
      <ul className="reasons">
        {steps.map(({ title, url, playbook }) => (
          <li key={url}>
            <Link to={url}>{title}</Link> {playbook ? say('inPlaybook', { playbook: playbook.title }) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
