#!/bin/sh
# A mutation comes by POST, as JSON: sed makes one line of the document.
cd "$(dirname "$0")"
document=$(sed 's/"/\\"/g' publish-a-practice.graphql | tr '\n' ' ')
curl -s "${PORTAL:-http://localhost:8080}/graphql" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  --data "{\"query\": \"$document\"}"
