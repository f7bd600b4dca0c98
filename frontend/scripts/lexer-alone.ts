import type { Plugin } from 'vite'

/** Where `marked` makes its instance of everything, to which all that follows hangs something. */
const INSTANCE = /var \w+=new \w+;function \w+\(\w+,\w+\)\{return \w+\.parse\(/
const LEXER = /(\w+) as Lexer\b/

/**
 * Only the lexer of `marked` is used, but its one file makes an instance of all it has, which no bundler can leave out.
 * What stands before that instance is enough, and a fifth smaller.
 */
export function lexerAlone(): Plugin {
  return {
    name: 'lexer-alone',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]marked[\\/]lib[\\/]marked\.esm\.js$/ },
      handler(code) {
        const end = code.search(INSTANCE)
        const lexer = LEXER.exec(code)?.[1]
        if (end === -1 || !lexer) this.error('marked is no longer written as lexer-alone.ts knows it: look at its file, or leave this out')
        return { code: `${code.slice(0, end)}export{${lexer} as Lexer};`, map: null }
      },
    },
  }
}
