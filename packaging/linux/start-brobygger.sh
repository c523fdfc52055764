#!/bin/sh
# Starts the page; with words, any command: ./start-brobygger.sh doktor
unset NODE_OPTIONS NODE_PATH
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
[ $# -gt 0 ] || set -- web
exec "$here/program/node" "$here/program/bin/brobygger.js" "$@"
