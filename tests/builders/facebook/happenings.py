"""Events, polls, reviews, fundraisers, places, listings, dating of a Facebook export."""

from __future__ import annotations

from tests.builders.facebook.generations import GENERIC, MODERN, Generation, Setting
from tests.builders.pictures import jpeg
from tests.builders.records import generic, labelled, media, moment, place, post
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json


def events(setting: Setting) -> Built:
    """Events that the owner made, answers and invitations (docs/formats/facebook.md §2.7)."""
    made, start = moment("2017-05-01 10:00:00"), moment("2017-06-21 18:00:00")
    own: Record = {"name": "Troc de plantes", "start_timestamp": start, "end_timestamp": 0, "create_timestamp": made}
    own |= {"description": "Apportez vos boutures 🌿", "place": place("Parc imaginaire")}
    entry = Entry(own, (Expected("event", "Troc de plantes\nApportez vos boutures 🌿", made),))
    other: Record = {"name": "Concert", "start_timestamp": start, "end_timestamp": start + 7200}
    answers = {"events_joined": [other], "events_declined": [other], "events_interested": [other, other]}
    tail = "events" if setting.page else "your_events"
    built = content(setting.path(f"events/{tail}.json"), setting.wrap("your_events", [own]), [entry])
    built += counted(setting.path("events/your_event_responses.json"), {setting.key("event_responses"): answers}, 4)
    return built + counted(setting.path("events/event_invitations.json"), setting.wrap("events_invited", [other]), 1)


def hosted_events(setting: Setting) -> Built:
    """Events hosted, generic (docs/formats/facebook.md §2.7, Page exports and 2023 on)."""
    if setting.generation not in MODERN - {Generation.G4}:
        return Built()
    when = moment("2023-05-01 10:00:00")
    text = "Portes ouvertes de la pépinière, entrée libre pour tous"
    record = generic(labelled("Name", "Portes ouvertes"), labelled("Description", text), timestamp=when, fbid="42")
    entry = Entry(record, (Expected("event", text, when),))
    return content(setting.path("events/events_you_hosted.json"), [record], [entry])


def polls(setting: Setting) -> Built:
    """Votes in others' polls; a question may lack (docs/formats/facebook.md §2.7)."""
    if setting.generation is Generation.G2:
        return Built()
    poll: Record = {"poll": {"options": [{"option": "Oui", "voted": True}]}}
    row = post(moment("2019-03-01"), setting.title("voted", name=setting.circle.friend(1)), poll)
    return counted(setting.path("polls/polls_you_voted_on.json"), {"poll_votes_v2": [row]}, 1)


def reviews(setting: Setting) -> Built:
    """A review; never seen filled, classic is to be accepted (docs/formats/facebook.md §2.7)."""
    if setting.generation is Generation.G2:
        return Built()
    when, text = moment("2020-08-08 08:08:08"), "Pain excellent, accueil chaleureux, je recommande."
    record = post(when, None, {"place": place(setting.circle.page(0))}, text=text)
    entry = Entry(record, (Expected("review", text, when),))
    return content(setting.path("reviews/reviews_you've_made.json"), {"reviews_v2": [record]}, [entry])


def generic_reviews(setting: Setting) -> Built:
    """The same as a generic record (docs/formats/facebook.md §2.7)."""
    when, text = moment("2024-08-08 08:08:08"), "Service un peu lent, mais la terrasse vaut le détour."
    record = generic(labelled("Text", text), labelled("Rating", "4"), timestamp=when, fbid="77")
    entry = Entry(record, (Expected("review", text, when),))
    return content(setting.path("reviews/reviews_you've_made.json"), [record], [entry])


def ratings(setting: Setting) -> Built:
    """Words on a buyer or seller, 2021 and 2022 (docs/formats/facebook.md §2.7 `buyer_and_seller_ratings`)."""
    if setting.generation is not Generation.G3:
        return Built()
    when, text = moment("2021-01-08 08:08:08"), "Vendeur ponctuel, rien à redire"
    record: Record = {"timestamp": when, "title": "…", "data": [{"text": text}], "attachments": []}
    entry = Entry(record, (Expected("review", text, when),))
    return content("facebook_marketplace/buyer_and_seller_ratings.json", {"ratings_v2": [record]}, [entry])


def fundraisers(setting: Setting) -> Built:
    """A fundraiser made, one given to (docs/formats/facebook.md §2.7)."""
    if setting.generation is Generation.G2:
        return Built()
    when = moment("2020-11-01 10:00:00")
    made: Record = {"title": "Un verger pour l'école", "start_timestamp": when, "end_timestamp": 0}
    record = post(when, None, {"fundraiser": made | {"goal_amount": "500 €", "raised_amount": "120 €"}})
    given = post(when + 60, None, {"fundraiser": {"title": "Autre collecte", "donated_amount": "20 €"}})
    entry = Entry(record, (Expected("fundraiser", "Un verger pour l'école", when),))
    name = setting.path("fundraisers/fundraisers_created.json")
    built = content(name, {"fundraisers_created_v2": [record]}, [entry])
    gave = {"fundraisers_donated_to_v2": [given]}
    return built + counted(setting.path("fundraisers/fundraisers_donated_to.json"), gave, 1)


def listings(setting: Setting) -> Built:
    """Things for sale on Marketplace (docs/formats/facebook.md §2.8)."""
    topic = "marketplace" if setting.generation is Generation.G2 else "facebook_marketplace"
    entries = []
    for number, text in enumerate(("Presque neuf, selle changée.", "Trois pots en terre, à venir chercher.")):
        when = moment("2018-04-01 10:00:00") + number * 6_000_000
        thing: Record = {"title": f"Objet n° {number}", "price": "30 €", "seller": setting.circle.name}
        thing |= {
            "created_timestamp": when,
            "updated_timestamp": when + 60,
            "category": "Garden",
            "marketplace": "Marketplace",
        }
        thing |= {"description": text, "location": {"coordinate": {"latitude": 45.7, "longitude": 4.8}}}
        entries.append(Entry(thing, (Expected("listing", f"{thing['title']}\n{text}", when, "marketplace"),)))
    return content(setting.path(f"{topic}/items_sold.json"), setting.wrap("items_selling", records(entries)), entries)


def places(setting: Setting) -> Built:
    """Places that the owner entered, and a list of places, 2021 and 2022 (docs/formats/facebook.md §2.11)."""
    if setting.generation is Generation.G2:
        return Built()
    when = moment("2015-10-10 10:00:00")
    made = place("Banc au soleil") | {"creation_timestamp": when}
    entry = Entry(made, (Expected("other", "Banc au soleil", when),))
    built = content(setting.path("your_places/places_you've_created.json"), {"your_places_v2": [made]}, [entry])
    if setting.generation is not Generation.G3:
        return built
    local: Record = {
        "title": "Où prendre le café",
        "description": "Mes cinq adresses préférées",
        "create_timestamp": when,
    }
    local |= {"places": [place("Café Société")]}
    item = Entry(local, (Expected("other", "Où prendre le café\nMes cinq adresses préférées", when),))
    return built + content("your_places/your_local_lists.json", {"local_lists_v2": [local]}, [item])


def dating(setting: Setting) -> Built:
    """The dating profile, compliments sent, preferences (docs/formats/facebook.md §2.9)."""
    if setting.generation is Generation.G2 or setting.page:
        return Built()
    photo, when = setting.path("dating/media/moi_n.jpg"), moment("2022-05-05 20:00:00")
    intro, compliment = "Jardinière cherche quelqu'un qui n'a pas peur de la boue", "J'adore ton jardin !"
    profile = {"intro": intro, "gender": "woman", "job_title": "Jardinière", "profile_picture": media(photo, when)}
    activity = {"recently_active_date": "2022-05-06", "liked_count": 3, "compliments_sent": [compliment]}
    values = {
        "your_dating_profile": {"dating_profile_v2": profile | {"profile_questions": [], "hobbies": ["Marche"]}},
        "your_dating_activity": {"dating_your_activity_v2": activity | {"friendship_intro": ""}},
        "your_dating_preferences": {"dating_preferences_v2": {"min_age": 30, "max_age": 40, "distance": 50}},
    }
    members = {setting.path(f"dating/{tail}.json"): meta_json(value) for tail, value in values.items()}
    truth = (Expected("dating", intro, None), Expected("answer", compliment, None))
    allowed = (
        Expected("dating", None, when, media=(photo,)),
        *(Expected("dating", text, None) for text in ("Jardinière", "Marche", "woman")),
    )
    return Built(members | {photo: jpeg(120)}, truth, {}, allowed)


def payments(setting: Setting) -> Built:
    """Payments (docs/formats/facebook.md §2.8)."""
    if setting.generation not in GENERIC:
        return Built()
    paid: Record = {"created_timestamp": moment("2021-01-01"), "amount": "10", "currency": "EUR", "status": "COMPLETED"}
    value = {"payments_v2": {"preferred_currency": "EUR", "payments": [paid, paid]}}
    return counted(setting.path("facebook_payments/payment_history.json"), value, 2)
