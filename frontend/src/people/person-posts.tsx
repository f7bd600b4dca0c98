import { CityChip } from '../shared/city-chip'
import { formatDate, formatPeriod } from '../shared/figures'
import { PersonLink } from '../shared/person-link'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Person } from './person.document'

/** Posts held and where, and who came after: knowledge moves on with people. */
export function PersonPosts({ person: { posts, successors } }: { person: Person }) {
  const { say, language } = useWords(messages)
  return (
    <>
      <h2 id="posts">{say('posts')}</h2>
      {posts.length === 0 ? <p className="notice">{say('noPosts')}</p> : null}
      {posts.length > 0 ? (
        <WideTable labelledBy="posts">
            <thead>
              <tr>
                <th scope="col">{say('post')}</th>
                <th scope="col">{say('place')}</th>
                <th scope="col">{say('when')}</th>
              </tr>
            </thead>
            <tbody>
              {posts.map(({ role, roleConcept, from, to, current, city, organization }) => (
                <tr key={`${role} ${from} ${city?.id}`}>
                  <th scope="row">
                    {role}
                    {roleConcept && roleConcept !== role ? <span className="fact-note">{roleConcept}</span> : null}
                  </th>
                  <td>{city ? <CityChip city={city} /> : organization}</td>
                  <td>
                    {formatPeriod(from, to, language)} {current ? say('now') : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
      ) : null}
      {successors.length > 0 ? (
        <>
          <h3>{say('successors')}</h3>
          <ul className="plain-list">
            {successors.map(({ person, role, from }) => (
              <li key={`${person?.id} ${role} ${from}`}>
                {person ? <PersonLink person={person} /> : null}
                <span className="fact-note">
                  {role}
                  {from ? `, ${say('since', { date: formatDate(from, language) })}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
