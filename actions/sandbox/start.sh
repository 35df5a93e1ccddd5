#!/usr/bin/env bash
# Starts the sandbox, waits until it answers, and hands its address and keys to the steps that follow. Keys are masked
# before anything else is said of them.
set -euo pipefail

data="$RUNNER_TEMP/adyen-kit"
log="$data.log"
started="$data.json"
mkdir -p "$data"
rm -f "$started"

command=(npx --yes "adyen-kit${ADYEN_KIT_VERSION:+@$ADYEN_KIT_VERSION}" sandbox --memory --json --data "$data" --port "$ADYEN_KIT_PORT")
[ -z "$ADYEN_KIT_SEED" ] || command+=(--seed "$ADYEN_KIT_SEED")
read -ra more <<<"$ADYEN_KIT_ARGS"
nohup "${command[@]}" ${more[@]+"${more[@]}"} >"$started" 2>"$log" </dev/null &
pid=$!

fail() {
  echo "::error title=Adyen sandbox::$1"
  cat "$log"
  kill "$pid" 2>/dev/null || true
  exit 1
}

# A line on stdout says where it is, or else what is wrong. npx may have to fetch it first.
deadline=$((SECONDS + 120))
until grep -qs '"url"' "$started"; do
  kill -0 "$pid" 2>/dev/null || fail "It ended before it answered."
  [ "$SECONDS" -lt "$deadline" ] || fail "It did not answer within two minutes."
  sleep 0.1
done

set -a
# shellcheck disable=SC1091
. "$data/sandbox.env"
set +a
for name in ADYEN_API_KEY "${!OTHER_API_KEY_@}"; do
  echo "::add-mask::${!name//'%'/%25}"
done
end="end-$RANDOM$RANDOM$RANDOM"
for name in ADYEN_BASE_URL ADYEN_ENVIRONMENT ADYEN_API_KEY ADYEN_CLIENT_KEY "${!OTHER_API_KEY_@}"; do
  printf '%s<<%s\n%s\n%s\n' "$name" "$end" "${!name}" "$end" >>"$GITHUB_ENV"
done
printf '%s\n' "url=$ADYEN_BASE_URL" "data=$data" "log=$log" "pid=$pid" >>"$GITHUB_OUTPUT"
echo "Adyen is played on $ADYEN_BASE_URL; its keys are in ADYEN_API_KEY and ${!OTHER_API_KEY_@}."
