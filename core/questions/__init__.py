"""What to ask the owner: the few questions whose answers settle the most, each with its reason."""

from core.questions.progress import Undecided, undecided
from core.questions.question import About, Answer, Choice, Question, told_by, typed_answer
from core.questions.ranking import questions_apart, questions_of
from core.questions.wording import what_it_settles, what_it_settles_in_short

__all__ = [
    "About",
    "Answer",
    "Choice",
    "Question",
    "Undecided",
    "questions_apart",
    "questions_of",
    "told_by",
    "typed_answer",
    "undecided",
    "what_it_settles",
    "what_it_settles_in_short",
]
