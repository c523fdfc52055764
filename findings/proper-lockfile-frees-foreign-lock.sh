#!/usr/bin/env bash
# Package:   proper-lockfile 4.1.2
#
# Behaviour: A holder of a lock that slept for longer than `stale` loses it to the next process, as meant. When the holder
#            then calls release() before its update timer has run, it succeeds and removes the lock of the other process.
#
# Seen:      first releases: done, no error
#            lock of the second is still there: false
#            a third can lock beside the second: true
#
# Expected:  release() rejects, and the second keeps its lock. The manual says that release rejects when the lock was
#            compromised, and that a lock that went stale because updates took too long is a case it detects; but that is
#            found out only by the timer, and release() neither looks at the time of the lock nor waits for the timer.
#
# Harm:      The lid of a laptop is closed while a paper is written, and opened an hour later. The program that wakes up
#            finishes its work and opens the door to a third one while the second writes: two write the same file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts proper-lockfile@4.1.2

cat > second.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import lockfile from 'proper-lockfile'

// Waits for the lock as anybody would, and holds it until the test is over.
await lockfile.lock('paper', { stale: 5000, retries: { retries: 60, factor: 1, minTimeout: 200, maxTimeout: 200 }, onCompromised: () => {} })
writeFileSync('second-has-it', '')
process.stdin.resume().on('end', () => process.exit(0))
JS
cat > run.mjs <<'JS'
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import lockfile from 'proper-lockfile'

writeFileSync('paper', '')
const release = await lockfile.lock('paper', { stale: 5000, onCompromised: () => console.log('first: told that its lock was taken') })
const second = spawn(process.execPath, ['second.mjs'], { stdio: ['pipe', 'inherit', 'inherit'] })

// The first sleeps, as under the lid of a laptop: none of its timers run until the second has the lock.
const still = new Int32Array(new SharedArrayBuffer(4))
for (let i = 0; i < 150 && !existsSync('second-has-it'); i++) Atomics.wait(still, 0, 0, 100)
console.log(`second has the lock: ${existsSync('second-has-it')}`)

const released = await release().then(() => 'done, no error', (error) => `rejected, ${error.code}`)
console.log(`first releases: ${released}`)
console.log(`lock of the second is still there: ${existsSync('paper.lock')}`)
const third = await lockfile.lock('paper', { stale: 5000 }).then(() => true, () => false)
console.log(`a third can lock beside the second: ${third}`)
second.stdin.end()
await new Promise((resolve) => second.on('exit', resolve))
process.exit(0)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
second has the lock: true
first releases: done, no error
lock of the second is still there: false
a third can lock beside the second: true
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
