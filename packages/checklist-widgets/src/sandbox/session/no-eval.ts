import { z } from "zod";

// The pages forbid eval; zod would try it, and the browser would report the attempt. Must come before any schema.
z.config({ jitless: true });
