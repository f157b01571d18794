using System.Text;
using Attribution.GraphQL.AspNetCore.WebSockets;

namespace Attribution.GraphQL.AspNetCore.Tests.WebSockets;

public sealed class SocketCloseCodeTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("é\u0000\n😀")]
    public void Reason_OfAnyId_IsPrintableAsciiOfAtMost123Bytes(string part)
    {
        foreach (var id in (string[])[part, string.Concat(Enumerable.Repeat(part, 100))])
        {
            var reason = SocketCloseCode.AlreadyExists(id).Reason;
            Assert.InRange(Encoding.UTF8.GetByteCount(reason), 1, 123);
            Assert.All(reason, each => Assert.InRange(each, ' ', '~'));
        }
    }

    [Fact]
    public void Codes_AreThoseOfTheProtocols() => Assert.Equal(
        [1000, 1001, 1009, 1013, 4400, 4401, 4403, 4406, 4408, 4409, 4429, 4500],
        ((SocketCloseCode[])
        [
            SocketCloseCode.Normal, SocketCloseCode.GoingAway, SocketCloseCode.TooLarge(1), SocketCloseCode.TooManyStreams(1), SocketCloseCode.Invalid("x"),
            SocketCloseCode.Unauthorized, SocketCloseCode.Forbidden, SocketCloseCode.SubprotocolNotAcceptable, SocketCloseCode.InitTimeout, SocketCloseCode.AlreadyExists("x"),
            SocketCloseCode.TooManyInits, SocketCloseCode.InternalError,
        ]).Select(each => each.Code));
}
