namespace Attribution.Graph.Sqlite.Runs;

/// <summary>What a key finds; part of its hash.</summary>
internal enum KeyClass : byte
{
    RecordId = 1,
    RecordExternalId = 2,

    /// <summary>Entered for the first record with the key only.</summary>
    IdentityKey = 3,
    Selector = 4,
    ClaimId = 5,
    ClaimExternalId = 6,
}
