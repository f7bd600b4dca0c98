const RELOADED = 'citypeers-reloaded'

/** Loads the page again unless that was tried already; says whether it does. */
export function reloadOnce(): boolean {
  if (sessionStorage.getItem(RELOADED) === window.location.href) return false
  sessionStorage.setItem(RELOADED, window.location.href)
  window.location.reload()
  return true
}
