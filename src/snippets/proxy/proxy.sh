#!/bin/sh
# Shows which proxy is used and who signed the certificate, then asks with the right bundle.
# Needs ANTHROPIC_API_KEY. usage: sh proxy.sh [ca-bundle.pem]
set -u
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/models"

# region: core
# curl takes the proxy from HTTPS_PROXY. A bundle of your own replaces the system's.
seen=$(curl -svo /dev/null ${1:+--cacert "$1"} "$url" \
  -H "x-api-key: $ANTHROPIC_API_KEY" -H "anthropic-version: 2026-10-21" 2>&1)
code=$?
echo "proxy: ${HTTPS_PROXY:-none}"
echo "$seen" | sed -n 's/^\* *\(issuer: .*\)/\1/p; s/^< \(HTTP.* [1-5]..\).*/\1/p'
case $code in
  0) echo "connected" ;;
  60) echo "an authority that is not trusted signed the certificate: pass its bundle, do not use -k" ;;
  *) echo "curl ended with $code" ;;
esac
# endregion
exit "$code"
