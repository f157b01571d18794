using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common;

/// <summary>Files that accounts have uploaded: the outside world's side of imports. An upload is kept for a day, a held one until it is let go.</summary>
public interface IUploads
{
    /// <summary>SHA-256 of an upload of the account; null if it has none with this id.</summary>
    byte[]? HashOf(string account, string uploadId);

    /// <summary>Opens an upload of the account, seekable; null if it has none with this id.</summary>
    Stream? Open(string account, string uploadId);

    /// <summary>Keeps an upload until it is let go.</summary>
    void Hold(string account, string uploadId);

    /// <summary>Keeps an upload for another day only.</summary>
    void LetGo(string account, string uploadId);

    /// <summary>
    /// Takes an import for this process, of all that share these uploads, until the answer is disposed or the process ends, however it ends; null: another one is at work on it.
    /// </summary>
    IDisposable? Take(ImportId import);
}
