#!/usr/bin/env node
import "./older-node.ts";
import "@slipway/cli";
