# make demo: pages become a library. make test: everything that must hold. Both need Python 3.11+ and make, and nothing else.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DB := db/news.db
DEMO_QUERY ?= libraries
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test schemas soak bench-speed bench-memory clean

demo: $(VENV)/.installed
	rm -f $(DB) $(DB)-wal $(DB)-shm $(DB).lock $(DB).run.lock
	$(BIN)/newsgrab add $(DB) tests/fixtures
	@echo; echo "In $(DB):"
	@$(BIN)/python -c 'from newsgrab import Library; [print(f"{rows:9,} {table}") for table, rows in Library("$(DB)").counts().items()]'
	@echo; echo "newsgrab search $(DB) $(DEMO_QUERY) --limit 5"
	@$(BIN)/newsgrab search $(DB) $(DEMO_QUERY) --limit 5 | grep .

test: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python docs/generate.py --check
	$(BIN)/pytest

schemas: $(VENV)/.installed-dev
	$(BIN)/python docs/generate.py

soak: $(VENV)/.installed-dev
	NEWSGRAB_SOAK=1 $(BIN)/pytest -m soak

bench-speed: $(VENV)/.installed
	$(BIN)/python -m bench.speed

bench-memory: $(VENV)/.installed
	$(BIN)/python -m bench.memory

clean:
	rm -rf $(VENV) .venv-bench build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f $(DB) $(DB)-wal $(DB)-shm $(DB).lock $(DB).run.lock

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsgrab needs Python 3.11 or later: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/.installed
