using System.Security.Cryptography;
using System.Text;

namespace Attribution.Server.Identity;

/// <summary>Random secrets for sessions, tokens and first passwords, and the hash under which they are stored.</summary>
internal static class SecretText
{
    // Without look-alikes (0 O 1 l I), so that a printed password can be typed.
    private const string PasswordAlphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>256 random bits as base64url text.</summary>
    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>A password of 16 characters, 92 bits.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetString(PasswordAlphabet, 16);

    /// <summary>SHA-256 of a secret; enough for secrets of 256 random bits.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
