#!/bin/sh
# Learns the weights of both readers again and writes them where the readers find them.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product prose-training
program="$(swift build -c release --show-bin-path)/prose-training"
new=$(mktemp)
"$program" write >"$new"
cat "$new" >Sources/Prose/Model/LearnedWeights.swift
"$program" claims write >"$new"
cat "$new" >Sources/Prose/Claims/Model/LearnedClaimWeights.swift
rm "$new"
