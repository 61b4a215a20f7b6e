# One way to do each thing. `make help` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

MODULES := packages/schema packages/weir packages/weir/bench apps/api
WEB_SOURCES = $(shell find apps/web packages/schema/ts -type f \
	-not -path '*/node_modules/*' -not -path '*/.next*/*' -not -path '*/e2e/*' -not -path '*/test-results/*' \
	-not -name '*.tsbuildinfo' -not -name 'next-env.d.ts' 2>/dev/null)
WEB_BUILD := apps/web/.next/standalone/apps/web/server.js
export NEXT_TELEMETRY_DISABLED := 1
export TURBO_TELEMETRY_DISABLED := 1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: up
up: build ## Start everything on this machine: database, API, web, sample library
	@exec bin/forebay up

.PHONY: traces
traces: build ## The same, with a page that shows each request from the browser to the SQL statement
	@exec bin/forebay up --traces

.PHONY: build
build: tools bin/forebay $(WEB_BUILD) ## Build the API and the web

.PHONY: tools
tools:
	@infra/tools/check

.PHONY: bin/forebay
bin/forebay: tools
	@echo "→ Building the API (a first build fetches its modules and takes a minute or two)"
	@cd apps/api && go build -trimpath -o ../../bin/forebay ./cmd/forebay

node_modules/.package-lock.json: package-lock.json | tools
	@echo "→ Installing the web's packages"
	@npm ci --no-fund --no-audit --loglevel=error

$(WEB_BUILD): node_modules/.package-lock.json $(WEB_SOURCES)
	@echo "→ Building the web"
	@npm run --silent build -w apps/web
	@touch $@

.PHONY: test
test: test-go test-web test-journeys ## Run every test that each change needs

.PHONY: test-go
test-go: tools ## Test the Go modules against private MariaDB servers
	@for m in $(MODULES); do echo "→ go test $$m"; (cd $$m && go test -timeout 10m ./...); done

.PHONY: test-web
test-web: node_modules/.package-lock.json ## Check the web's types and run its unit tests
	@npm run --silent typecheck -w apps/web
	@npm run --silent test -w apps/web

# The journeys that nearly every change can break; the others have a run of their own.
JOURNEYS := main-journey|people-and-access|access|stream|kinds|model-answers

.PHONY: test-journeys
test-journeys: build ## Run people's main journeys in Chromium against the real product
	@npm run --silent e2e -w apps/web -- --project=light 'e2e/($(JOURNEYS))'

.PHONY: test-e2e-rest
test-e2e-rest: build ## Run the journeys that `make test` leaves out, and the main one in the dark
	@npm run --silent e2e -w apps/web -- 'e2e/(main-journey|(?!$(JOURNEYS)))'

.PHONY: test-e2e
test-e2e: build ## Run every journey in Chromium, ten minutes
	@npm run --silent e2e -w apps/web

.PHONY: test-mysql
test-mysql: tools ## Run the store's conformance suite and weir's tests on a private real MySQL
	@cd apps/api && FOREBAY_TEST_DATABASE=mysql go test -count=1 ./internal/store/... ./internal/database/migrate/...
	@root=$$(cd apps/api && go run ./cmd/servers mysql); \
	cd packages/weir && WEIR_TEST_FLAVOUR=mysql WEIR_MYSQL_ROOT="$$root" go test -count=1 -timeout 5m ./...

.PHONY: test-race
test-race: tools ## Run the Go tests under the race detector
	@for m in $(MODULES); do echo "→ go test -race $$m"; (cd $$m && go test -race -timeout 10m ./...); done

.PHONY: lint
lint: node_modules/.package-lock.json tools ## Check format, vet, web lint, workflows, and that generated files are fresh
	@unformatted=$$(gofmt -l $(MODULES)); test -z "$$unformatted" || { echo "gofmt these: $$unformatted" >&2; exit 1; }
	@for m in $(MODULES); do (cd $$m && go vet ./...); done
	@npx --no-install biome check
	@cd apps/api && go tool actionlint ../../.github/workflows/*.yml

.PHONY: generate
generate: node_modules/.package-lock.json tools ## Make what is derived: Ent code, openapi.json, TypeScript types
	@cd packages/schema && go generate ./...
	@cd apps/api && go run ./cmd/forebay openapi > ../../packages/schema/contract/openapi.json.new
	@mv packages/schema/contract/openapi.json.new packages/schema/contract/openapi.json
	@npm run --silent generate -w packages/schema

.PHONY: migration
migration: tools ## Plan the migration from the entities: make migration name=add_titles
	@test -n "$(name)" || { echo 'Give it a name: make migration name=add_titles' >&2; exit 2; }
	@cd apps/api && go run ./cmd/migration "$(name)"

.PHONY: bench
bench: build ## Measure first words, search latency, memory; writes .forebay/reports/bench.json
	@bin/forebay bench

BENCH_WEIR = cd packages/weir/bench && go run ./cmd/bench -reports "$(CURDIR)/.forebay/reports" -curves "$(abspath $(curves))" -profile "$(abspath $(profile))"

.PHONY: bench-weir
bench-weir: tools ## Measure weir under overload, 15 minutes: make bench-weir [curves=docs/performance] [profile=FILE]
	@$(BENCH_WEIR)

.PHONY: bench-weir-quick
bench-weir-quick: tools ## The same in two minutes, to see that it works
	@$(BENCH_WEIR) -quick

.PHONY: demo-threads
demo-threads: tools ## Watch a server's threads under database/sql and under weir, for a minute
	@cd packages/weir/bench && go run ./cmd/threads

.PHONY: chaos-weir
chaos-weir: tools ## Break real MariaDB and MySQL servers under weir: make chaos-weir [run=REGEXP]
	@root="$${WEIR_MYSQL_ROOT-$$(cd apps/api && go run ./cmd/servers mysql)}"; \
	cd packages/weir/bench && WEIR_MYSQL_ROOT="$$root" go run ./cmd/chaos -run "$(run)" -reports "$(CURDIR)/.forebay/reports"

.PHONY: bench-overload
bench-overload: bin/forebay ## Ask up to ten times what can be answered; writes .forebay/reports/bench-overload.json and .svg
	@bin/forebay bench --overload

.PHONY: eval
eval: bin/forebay ## Measure retrieval and answers on a set or a folder of sets: make eval data=DIR [part=train] [compare=RUN]
	@test -n "$(data)" || { echo 'Name a set, a folder with corpus.jsonl, queries.jsonl and qrels.tsv, or a folder of sets: make eval data=DIR. docs/evaluation.md says what is in them.' >&2; exit 2; }
	@bin/forebay eval --data "$(data)" --part "$(part)" --compare "$(compare)" --ablate

EVAL_GUIDES := apps/api/internal/eval/testdata/guides

.PHONY: eval-gate
eval-gate: bin/forebay ## Fail when answers are worse than an earlier run's: make eval-gate [data=DIR baseline=RUN]; by default on questions about the guides
	@test -z "$(data)" || test -n "$(baseline)" || { echo 'Name the run to compare with, a copy of .forebay/reports/eval.jsonl: make eval-gate data=DIR baseline=RUN' >&2; exit 2; }
	@bin/forebay eval --data "$(or $(data),$(EVAL_GUIDES))" --gate "$(or $(baseline),$(EVAL_GUIDES)/baseline.jsonl)"

.PHONY: eval-baseline
eval-baseline: bin/forebay ## Make the run anew that eval-gate compares with, after a change that is meant to be one
	@bin/forebay eval --data $(EVAL_GUIDES) --out $(EVAL_GUIDES)/baseline.jsonl
