using System.Buffers;

namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Character sets of wallet texts.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What addresses of chains that we do not know are written with.</summary>
    public static readonly SearchValues<char> WalletAddress = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._:-");
}
