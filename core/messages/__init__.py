"""What a person reads for each closed word, each reason and each error: one place for window, command line and PDF."""

from core.messages.countries import country_name
from core.messages.errors import ErrorText, error_text
from core.messages.labels import label, labels
from core.messages.reasons import sentence
from core.messages.rules_age import rules_age
from core.messages.unreadable import damage, records_not_understood, unreadable_in

__all__ = [
    "ErrorText",
    "country_name",
    "damage",
    "error_text",
    "label",
    "labels",
    "records_not_understood",
    "rules_age",
    "sentence",
    "unreadable_in",
]
