# The commands of the house: `make` alone lists them.
# The first that needs it sets up .venv (VENV names another); a second sets nothing up.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Most tests wait for other processes: two for each processor.
WORKERS ?= $(shell echo $$((2 * $$(getconf _NPROCESSORS_ONLN))))
GROUPS := --group site --group test --group check
LOCK := uv pip compile --quiet --universal --generate-hashes --python-version 3.11.5 --custom-compile-command 'make lock' $(ARGS) pyproject.toml

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: serve site test check record outcomes pyodide page judge bench lock clean help
.PHONY: browser runs check-code check-rules check-workflows check-site FORCE

serve: $(READY) runs ## Build both languages and serve them, with live reload
	$(BIN)/python -m tecer.site serve

site: $(READY) runs check-rules ## Build both languages into site/, cold and strict
	$(BIN)/python -m tecer.site build

# BROWSER_TESTS=no leaves the browser's tests out; ARGS go to pytest (make test ARGS='-k bird').
test: $(READY) $(if $(filter no,$(BROWSER_TESTS)),,browser runs) ## Run every test, the browser's included
	$(BIN)/pytest -n $(WORKERS) $(if $(filter no,$(BROWSER_TESTS)),--ignore-glob='tests/*browser*') $(ARGS)

check: check-code check-rules check-workflows check-site ## Lint, types, the rules of the house, the workflows, the strict builds

check-code: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

check-rules: $(READY)
	$(BIN)/tecer check

# The same verdict everywhere: no shellcheck or pyflakes that a machine happens to have.
check-workflows: $(READY)
	$(BIN)/actionlint -shellcheck= -pyflakes= .github/workflows/*.yml
	$(BIN)/zizmor --offline --no-progress --quiet .github

check-site: site
	$(BIN)/python -m tecer.site zensical

record: $(READY) ## Renew the recordings that are missing or older than their program
	$(BIN)/tecer record $(ARGS)

outcomes: $(READY) ## Renew the tables of outcomes that are older than their program
	$(BIN)/python -m tecer.outcomes

pyodide: $(READY) ## Get the Python of the page, however long it takes, or fail
	@TECER_RUNS=required sh tools/pyodide.sh

page: pyodide site browser ## Run every program that can in a page, and hold it to its contract
	$(BIN)/python -m tests.browser.in_page pt $(ARGS)
	$(BIN)/python -m tests.browser.in_page en $(ARGS)

judge: pyodide site browser ## Run parts of CPython's own tests in a page, and count what passes
	@bash tools/testsuite.sh .cache/testsuite
	$(BIN)/python -m tests.browser.judge

bench: $(READY) ## Measure the figures of the build (never a test)
	$(BIN)/python -m tests.bench

lock: ## Resolve the lock files again (needs uv; ARGS=--upgrade takes newer versions)
	@command -v uv >/dev/null || { echo 'tecer: make lock needs uv: python3 -m pip install uv' >&2; exit 1; }
	$(LOCK) $(GROUPS) --output-file requirements.lock
	$(LOCK) --group node --output-file tools/node.lock

clean: ## Remove all that these commands made
	rm -rf .venv site .site-* dist browser/node_modules .cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST) | expand -t 12

browser: $(READY)
	@sh tools/browser.sh

runs: $(READY)
	@sh tools/pyodide.sh

$(READY): requirements.lock pyproject.toml tools/setup.sh
	@sh tools/setup.sh '$(PYTHON)' '$(VENV)'

# A Python named by hand, other than the one of $(VENV), makes $(VENV) anew.
ifneq ($(origin PYTHON),file)
ifneq ($(PYTHON),$(shell cat $(READY) 2>/dev/null))
$(READY): FORCE
endif
endif
