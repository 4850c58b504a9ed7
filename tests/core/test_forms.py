"""Forms and authorities: the right ones first, and nothing else may be opened."""

import pytest

from core.forms import FormState, Purpose, all_forms, authorities_for, forms_for, is_known_address, postal_address
from core.judging.policy import shipped_policy
from core.vocabulary import Platform, Region

META = [Platform.FACEBOOK, Platform.INSTAGRAM, Platform.MESSENGER, Platform.THREADS, Platform.META_AI]


@pytest.mark.parametrize("platform", META, ids=lambda platform: platform.word)
def test_the_current_page_of_the_privacy_center_comes_first(platform: Platform) -> None:
    assert forms_for(platform, Region.EU)[0].url == "https://www.facebook.com/privacy/genai"


def test_older_forms_are_marked_as_perhaps_moved() -> None:
    older = [form for form in forms_for(Platform.FACEBOOK, Region.EU) if form.id == "facebook-ai-2025"]
    assert [form.state for form in older] == [FormState.MAY_HAVE_MOVED]


@pytest.mark.parametrize("region", [Region.US, Region.REST], ids=lambda region: region.word)
def test_where_there_is_no_objection_only_the_form_on_third_parties_is_offered(region: Region) -> None:
    purposes = {form.purpose for form in forms_for(Platform.FACEBOOK, region)}
    assert {Purpose.FROM_THIRD_PARTIES, Purpose.GET_ARCHIVE} == purposes


def test_whatsapp_has_forms_of_its_own() -> None:
    assert forms_for(Platform.WHATSAPP, Region.EU)[0].id == "whatsapp-rights"


def test_every_form_has_its_own_id_and_a_source_in_the_policy() -> None:
    sources = shipped_policy().sources
    assert len({form.id for form in all_forms()}) == len(all_forms())
    assert all(form.source in sources for form in all_forms())


def test_the_postal_address_is_in_ireland() -> None:
    assert postal_address()[-1] == "Ireland"


def test_every_country_of_the_eu_and_its_neighbours_has_an_authority() -> None:
    policy = shipped_policy()
    wanted = {Region.EU, Region.EEA, Region.UK, Region.CH}
    countries = [country for country, region in policy.countries.items() if region in wanted]
    assert [country for country in countries if not authorities_for(country)] == []


def test_germany_has_its_federal_authority_and_those_of_the_sixteen_laender() -> None:
    lands = [authority.land for authority in authorities_for("DE")]
    assert lands[0] is None
    assert len(set(lands)) == 17


def test_every_form_may_be_opened() -> None:
    assert all(is_known_address(form.url) for form in all_forms())


@pytest.mark.parametrize("country", ["FR", "DE", "IE", "AT", "GB"])
def test_every_page_of_an_authority_may_be_opened(country: str) -> None:
    pages = [page for one in authorities_for(country) for page in (one.home, one.complaint) if page is not None]
    assert pages
    assert [page for page in pages if not is_known_address(page)] == []


def test_other_pages_of_an_authority_may_not_be_opened() -> None:
    assert not is_known_address(authorities_for("FR")[0].home + "/elsewhere")


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/dyi/l/?l=AbC%2F123",
        "https://www.facebook.com/anna.demo/posts/123",
        "https://facebook.com/permalink.php?story_fbid=1&id=2",
        "https://www.instagram.com/p/Abc_123/",
        "https://instagram.com/p/Abc_123/",
        "https://www.threads.net/@anna.demo/post/Abc",
        "https://threads.com/@anna.demo/post/Abc",
    ],
)
def test_metas_own_link_to_a_post_may_be_opened(url: str) -> None:
    assert is_known_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://www.facebook.com",
        "http://www.facebook.com/anna.demo/posts/123",
        "https://www.facebook.com.evil.example/posts/1",
        "https://www.facebook.com@evil.example/posts/1",
        "https://user@www.facebook.com/posts/1",
        "https://www.facebook.com:8443/posts/1",
        "https://evil.example/https://www.facebook.com/posts/1",
        "https://www.facebook.com/l.php?u=https%3A%2F%2Fevil.example",
        "https://www.facebook.com/%6c.php?u=evil.example",
        "https://www.facebook.com/./l.php?u=evil.example",
        "https://www.facebook.com/x/../l.php?u=evil.example",
        "https://www.facebook.com/anything?next=https://evil.example/",
        "https://www.facebook.com/anything?//evil.example",
        "https://www.facebook.com/posts/1\n",
        "https://www.facebook.com/posts/1 2",
        "https://www.facebook.com\\@evil.example/posts/1",
        "https://www.faceb\u043eok.com/posts/1",
        "https://l.facebook.com/l.php?u=x",
        "https://[/posts/1",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://www.facebook.com/privacy/genai/" + "a" * 2000,
    ],
)
def test_nothing_else_may_be_opened(url: str) -> None:
    assert not is_known_address(url)
