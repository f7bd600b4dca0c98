import { type DragEvent, useState } from 'react'
import { useWords } from '../shared/words'
import { described, Field } from './field'
import { messages } from './messages'

interface FileFieldProps {
  id: string
  hint: string
  problem: string | undefined
}

/** A plain file field, which also takes what is dropped on it. */
export function FileField({ id, hint, problem }: FileFieldProps) {
  const { say } = useWords(messages)
  const [over, setOver] = useState(false)
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault()
    setOver(false)
    const input = event.currentTarget.querySelector('input')
    if (input && event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files
  }
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field id={id} label={say('files')} hint={hint} problem={problem}>
        <input {...described(id, { hint, problem })} name="files" type="file" multiple />
      </Field>
    </div>
  )
}
