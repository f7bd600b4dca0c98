/** Why a file went wrong, and what to do. */
export function Problem({ heading, text }: { heading: string; text: string }) {
  return (
    <div className="usa-alert usa-alert--error">
      <div className="usa-alert__body">
        <h4 className="usa-alert__heading">{heading}</h4>
        <p className="usa-alert__text">{text}</p>
      </div>
    </div>
  )
}
