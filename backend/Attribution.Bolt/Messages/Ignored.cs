namespace Attribution.Bolt.Messages;

/// <summary>The request was not done, because one before it failed or a RESET is on its way. Has no fields of use.</summary>
internal static class Ignored
{
    public const byte Tag = 0x7E;
}
