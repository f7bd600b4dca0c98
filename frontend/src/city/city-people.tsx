import { PersonLink } from '../shared/person-link'
import { messages as sharedMessages } from '../shared/messages'
import { useWords } from '../shared/words'
import type { City } from './city.document'
import { messages } from './messages'

/** Who works here, who agreed to be asked, and which posts there are. No address of anybody. */
export function CityPeople({ city: { people, posts } }: { city: City }) {
  const { say } = useWords(messages)
  const shared = useWords(sharedMessages)
  const edges = (people?.edges ?? []).toSorted((a, b) => Number(b.node.contactable) - Number(a.node.contactable))
  return (
    <>
      <h2>{say('people')}</h2>
      <p className="notice">{edges.length === 0 ? say('noPeople') : say('contactHelp')}</p>
      <ul className="plain-list">
        {edges.map(({ node, roles, current }) => (
          <li key={node.id}>
            <PersonLink person={node} />
            {node.contactable ? <span className="badge badge-open">{shared.say('contactable')}</span> : null}
            <span className="fact-note">
              {current ? '' : `${say('former')} `}
              {roles.join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {posts && posts.nodes.length > 0 ? (
        <>
          <h3>{say('posts')}</h3>
          <ul className="plain-list">
            {posts.nodes.map(({ id, role, url, holders }) => (
              <li key={id}>
                {url && /^https?:/i.test(url) ? <a href={url}>{role}</a> : role}
                {': '}
                {holders.length === 0 ? <span className="notice">{say('unheld')}</span> : null}
                {holders.map((person, index) => (
                  <span key={person.id}>
                    {index > 0 ? '; ' : ''}
                    <PersonLink person={person} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
