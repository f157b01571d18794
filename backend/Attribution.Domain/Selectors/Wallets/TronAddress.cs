namespace Attribution.Domain.Selectors.Wallets;

/// <summary>TRON main network addresses: Base58Check of version 0x41 and 20 bytes (TRON documentation, "Accounts"). They begin with T.</summary>
internal static class TronAddress
{
    public static NormalForm Normalize(string text) => CheckedAddress.Normalize(text, "TRON", [0x41]);
}
