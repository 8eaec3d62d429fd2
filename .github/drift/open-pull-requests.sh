#!/usr/bin/env bash
# For each vendored version whose published contract is another one: a branch with the published specs and all that
# follows from them, and a pull request with the report. Takes the files from DRIFT_FROM instead, if that is set.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"

from=()
if [ -n "${DRIFT_FROM:-}" ]; then from=(--from "$DRIFT_FROM"); fi
start=$(git rev-parse HEAD)
reports=$(mktemp -d)
unknown=()
unpulled=()

# Brings one version up to date on a branch of its own. Its report is there already.
open_pull_request() {
  local version=$1 branch="drift/$1" body="$reports/$1.md"
  git checkout --quiet -B "$branch" "$start"
  # What a person has to settle first goes into the pull request.
  node scripts/specs.ts pull "$version" "${from[@]}" > "$reports/pull.txt" || true
  {
    printf '\n<details>\n<summary>What was done</summary>\n\n'
    # Indented, because what stands in the specs could end a fence.
    sed 's/^/    /' "$reports/pull.txt"
    printf '\n</details>\n\nClose and reopen this pull request to start its checks.\n'
  } >> "$body"
  git add --all specs packages docs .changeset
  # The published specs may have become unreachable in between.
  if git diff --cached --quiet; then
    unpulled+=("$version")
    return
  fi
  git -c user.name='github-actions[bot]' \
    -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message "Follow the published specs of $version"
  if git fetch --quiet origin "$branch" 2> /dev/null && git diff --quiet FETCH_HEAD HEAD; then
    echo "$version: $branch is up to date"
    return
  fi
  git push --quiet --force origin "HEAD:refs/heads/$branch"
  # GitHub takes 65,536 characters.
  head --bytes 60000 "$body" > "$reports/body.md"
  if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
    gh pr edit "$branch" --body-file "$reports/body.md"
  else
    gh pr create --head "$branch" --title "Follow the published specs of $version" \
      --body-file "$reports/body.md"
  fi
}

for folder in specs/[0-9]*/; do
  version=$(basename "$folder")
  status=0
  node scripts/specs.ts drift "$version" "${from[@]}" --format markdown \
    > "$reports/$version.md" || status=$?
  case $status in
    0) echo "$version: no drift" ;;
    1) open_pull_request "$version" ;;
    *) unknown+=("$version") ;;
  esac
  git checkout --quiet --force --detach "$start"
done

if [ ${#unpulled[@]} -gt 0 ]; then
  echo "::error::There is drift in ${unpulled[*]}, but its specs could not be pulled. Run \`pnpm specs pull\` to see why."
fi
if [ ${#unknown[@]} -gt 0 ]; then
  echo "::error::Whether there is drift is not known for ${unknown[*]}."
fi
[ $((${#unpulled[@]} + ${#unknown[@]})) -eq 0 ]
