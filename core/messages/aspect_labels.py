"""Short labels of what the rules need to know beyond the kind; of a profile, which entry of it an item is."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Aspect, Choice


def aspects(words: Words) -> dict[Choice, str]:
    """Label the aspects."""
    return {
        Aspect.NONE: words.p("aspect", "Nothing special"),
        Aspect.NAME: words.p("aspect", "Name"),
        Aspect.USER_NAME: words.p("aspect", "User name"),
        Aspect.BIO: words.p("aspect", "Bio"),
        Aspect.GENDER: words.p("aspect", "Gender"),
        Aspect.OWN_MEDIA: words.p("aspect", "Under something of your own"),
        Aspect.UNSURE_ROLE: words.p("aspect", "Yours or Meta AI’s, not told"),
        Aspect.UNSURE_DATE: words.p("aspect", "Day and month not told apart"),
        Aspect.UNSURE_AUDIENCE: words.p("aspect", "Audience not understood"),
        **_entries(words),
    }


def _entries(words: Words) -> dict[Choice, str]:
    return {
        Aspect.QUOTE: words.p("profile entry", "Favourite quotes"),
        Aspect.MUSIC: words.p("profile entry", "Music"),
        Aspect.CURRENT_CITY: words.p("profile entry", "Current city"),
        Aspect.HOMETOWN: words.p("profile entry", "Home town"),
        Aspect.PLACE_LIVED: words.p("profile entry", "Place lived in"),
        Aspect.RELATIONSHIP: words.p("profile entry", "Relationship"),
        Aspect.FORMER_RELATIONSHIP: words.p("profile entry", "Former relationship"),
        Aspect.FAMILY: words.p("profile entry", "Family"),
        Aspect.EDUCATION: words.p("profile entry", "Education"),
        Aspect.WORK: words.p("profile entry", "Work"),
        Aspect.LANGUAGE: words.p("profile entry", "Language"),
        Aspect.INTERESTED_IN: words.p("profile entry", "Interested in"),
        Aspect.RELIGION: words.p("profile entry", "Religious view"),
        Aspect.POLITICS: words.p("profile entry", "Political view"),
        Aspect.WEBSITE: words.p("profile entry", "Website"),
        Aspect.SCREEN_NAME: words.p("profile entry", "Name on another service"),
        Aspect.OTHER_NAME: words.p("profile entry", "Other name"),
        Aspect.PRONUNCIATION: words.p("profile entry", "How the name is spoken"),
        Aspect.FORMER_NAME: words.p("profile entry", "Former name"),
    }
