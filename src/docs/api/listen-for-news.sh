#!/bin/sh
# Every item that is published comes as an event, until curl is stopped.
cd "$(dirname "$0")"
document=$(sed 's/"/\\"/g' listen-for-news.graphql | tr '\n' ' ')
curl -s -N "${PORTAL:-http://localhost:8080}/graphql" -H 'Accept: text/event-stream' -H 'Content-Type: application/json' \
  --data "{\"query\": \"$document\"}"
