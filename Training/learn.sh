#!/bin/sh
# Learns the weights of the sentence reader again and writes them where the reader finds them.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product prose-training
program="$(swift build -c release --show-bin-path)/prose-training"
new=$(mktemp)
"$program" write >"$new"
cat "$new" >Sources/Prose/Model/LearnedWeights.swift
rm "$new"
