# Two commands are all a newcomer needs: `make run` and `make test`. Everything is installed into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARCHIVE ?=
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test venv lint bench example lock clean

run: venv
	@$(BIN)/python -m gui.launch --run $(ARCHIVE)

test: $(VENV)/.test-ready
	@$(BIN)/python -m pytest

venv: $(VENV)/.run-ready

lint: $(VENV)/.test-ready
	@$(BIN)/python tools/lint.py

bench: $(VENV)/.test-ready
	@$(BIN)/python -m benchmarks

# Rewrites the invented archive that "Try with an example" opens.
example: $(VENV)/.test-ready
	@$(BIN)/python -m tests.builders.example resources/example

# Pins every dependency with hashes for all supported Pythons; needs `uv`. No index address is written.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --extra build pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --extra build --extra dev pyproject.toml -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) build *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Volteface needs Python 3.11 or newer: try 'make run PYTHON=python3.12'."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python cannot make an environment here. On Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }
	@echo "Preparing Volteface in $(VENV) (once; a minute or two)…"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run-ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: requirements-dev.lock $(VENV)/.run-ready
	@$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r requirements-dev.lock
	@touch $@
