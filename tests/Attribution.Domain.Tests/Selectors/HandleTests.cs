using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class HandleTests
{
    [Theory]
    [InlineData("Telegram:@Example_User", "telegram:example_user")]
    [InlineData("x: @Example", "twitter:example")]
    [InlineData("tg:Example", "telegram:example")]
    [InlineData("jabber:User@Example.org", "jabber:user@example.org")]
    [InlineData("threema:abcd1234", "threema:ABCD1234")]
    [InlineData("forum.example:ПОЛЬЗОВАТЕЛЬ", "forum.example:пользователь")]
    [InlineData("just-a-name", "!HANDLE_PLATFORM")]
    [InlineData(":name", "!HANDLE_PLATFORM")]
    [InlineData("a b:name", "!HANDLE_PLATFORM")]
    [InlineData("telegram:@", "!HANDLE_INVALID")]
    [InlineData("telegram:two words", "!HANDLE_INVALID")]
    public void Handle_OnAPlatform_IsFoldedByItsRule(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Handle, value));
}
