"""What a person reads for each closed word, each reason and each error: one place for window, command line and PDF."""

from core.messages.countries import country_name
from core.messages.errors import ErrorText, error_text
from core.messages.labels import label, labels
from core.messages.reasons import sentence
from core.messages.rules_age import rules_age

__all__ = ["ErrorText", "country_name", "error_text", "label", "labels", "rules_age", "sentence"]
