#!/bin/sh
# A query may come by GET; curl reads the document from its file.
cd "$(dirname "$0")"
curl -s -G "${PORTAL:-http://localhost:8080}/graphql" --data-urlencode "query@find-a-step.graphql"
